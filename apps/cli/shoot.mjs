// shoot.mjs FILE… : pictures
import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createRequire } from 'node:module';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'),'utf8');
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for (const file of process.argv.slice(2)) {
  const stem = basename(file,'.html');
  for (const [name,width,scheme] of [['wide',1200,'light'],['dark',1200,'dark'],['phone',360,'light']]) {
    const c = await b.newContext({viewport:{width,height:name==='phone'?740:800},colorScheme:scheme,bypassCSP:true});
    const p = await c.newPage(); p.on('console',m=>console.log(stem,name,m.text()));
    await p.goto('file://'+file);
    await p.evaluate(axe);
    const r = await p.evaluate(()=>axe.run());
    for (const v of r.violations) console.log(stem,name,v.id,v.impact,v.nodes.length,v.nodes.slice(0,3).map(n=>n.target.join(' ')+' :: '+(n.any[0]?.message??n.failureSummary)).join('\n   '));
    console.log(stem,name,'scrollW',await p.evaluate(()=>document.documentElement.scrollWidth));
    await p.screenshot({path:`/tmp/f/shots/${stem}-${name}.png`,fullPage:true});
    if(name!=='dark')await p.screenshot({path:`/tmp/f/shots/${stem}-${name}-first.png`});
    if(name==='wide') await p.pdf({path:`/tmp/f/shots/${stem}.pdf`,format:'A4',printBackground:false, margin:{top:'15mm',bottom:'15mm',left:'14mm',right:'14mm'}});
    await c.close();
  }
}
await b.close();
