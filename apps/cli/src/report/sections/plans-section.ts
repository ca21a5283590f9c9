import { formatNumber } from '../../output/format-number.ts';
import { html, type Insert, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import type { ReportPlan } from '../report-data.ts';

/** What each strategy carried, and what it trained when; tensor by tensor for those who open it. */
export function plansSection(plans: readonly ReportPlan[]): Markup | null {
  if (plans.length === 0) return null;
  return html`${[...new Set(plans.map(carriedSentence))].map((sentence) => html`<p>${sentence}</p>`)}${afresh(plans)}
${phasesTable(plans)}<details><summary>Tensor by tensor</summary>${plans.map(tensorsOf)}</details>`;
}

function carriedSentence({ carriedTensors, totalTensors, carriedParameters, totalParameters }: ReportPlan): string {
  const carried = `${carriedParameters.toLocaleString('en')} of ${totalParameters.toLocaleString('en')} parameters`;
  return carriedTensors === totalTensors
    ? `Everything was carried: all ${totalTensors} tensors, ${carried}.`
    : `${carriedTensors} of ${totalTensors} tensors were carried, ${carried}; the others started afresh or were adapted.`;
}

/** Each tensor that did not come over as it was, once, with the reason. */
function afresh(plans: readonly ReportPlan[]): Markup | null {
  const reasons = new Map(
    plans.flatMap(({ tensors }) =>
      tensors
        .filter(({ outcome }) => outcome !== 'carried')
        .map(({ name, outcome, reason }) => [name, `${outcome}: ${reason}`] as const),
    ),
  );
  if (reasons.size === 0) return null;
  return html`<ul>${[...reasons].map(([name, reason]) => html`<li><code>${name}</code> ${reason}</li>`)}</ul>`;
}

function phasesTable(plans: readonly ReportPlan[]): Markup {
  const groups = [
    ...new Set(plans.flatMap(({ phases }) => phases.flatMap((phase) => phase.groups.map(({ name }) => name)))),
  ];
  const rows = plans.flatMap(({ strategy, description, phases }) =>
    phases.length === 0
      ? [[html`${strategy} <span class="kind">${description}</span>`, '–', '–', ...groups.map(() => rule('frozen'))]]
      : phases.map((phase, at): Insert[] => [
          html`${strategy}${phases.length > 1 ? `, ${phase.name}` : ''}${at > 0 ? null : html` <span class="kind">${description}</span>`}`,
          phase.epochs,
          formatNumber(phase.learningRate),
          ...groups.map((name) => rule(phase.groups.find((group) => group.name === name)?.rule ?? '–')),
        ]),
  );
  return htmlTable({
    caption: 'What trains in each phase: frozen, or at a multiple of the learning rate',
    heading: ['Strategy', 'epochs at most', 'learning rate', ...groups],
    rows,
    stack: true,
  });
}

/** Told apart at a glance: what rests, and what trains. */
function rule(words: string): Markup {
  const multiple = Number(words);
  if (words === 'frozen') return html`<span class="rule rests">frozen</span>`;
  if (!Number.isFinite(multiple)) return html`<span class="rule trains">${words}</span>`;
  return html`<span class="rule trains" style="--share:${Math.round(Math.min(1, multiple) * 100)}%">× ${formatNumber(multiple)}</span>`;
}

function tensorsOf({ strategy, tensors }: ReportPlan): Markup {
  const frozen = tensors.filter((tensor) => tensor.frozen).length;
  return htmlTable({
    caption: `${strategy}: ${frozen} frozen, ${tensors.length - frozen} trained`,
    heading: ['Tensor', 'came', 'trained', 'why'],
    rows: tensors.map(({ name, outcome, reason, frozen: rests }) => [
      name,
      outcome,
      rests ? 'frozen' : 'trained',
      reason,
    ]),
    words: [1, 2, 3],
  });
}
