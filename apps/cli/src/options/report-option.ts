import type { Command } from 'commander';
import { addOption } from './add-option.ts';

export interface ReportOptions {
  readonly report?: string;
}

export function addReportOption(command: Command): void {
  addOption(
    command,
    '--report <file>',
    'write a report: x.html, a page that opens offline, with its numbers in x.json; or x.json alone',
  );
}
