import { test } from 'vitest';
import { measureDefinitions, measureById } from '#app/measures/registry.ts';
import { measureTables, scaleScoresSql } from '#app/measures/scoring-sql.ts';
import { startScoringDatabase } from './scoring-database.ts';
test('perf', async () => {
  const defs = measureDefinitions();
  const db = await startScoringDatabase(defs);
  const t = (name: string, sql: string, n = 9) => { const all=[]; for (let i = 0; i < n; i++) { const a = process.cpuUsage(); db.run(sql); const b = process.cpuUsage(a); all.push((b.user+b.system)/1000); } all.sort((a,b)=>a-b); console.log(name, all[0]!.toFixed(0), 'median', all[n>>1]!.toFixed(0)); };
  const codes = (measureById('sdq_self')!.items as any).list.slice(0,25).map((i: any) => i.key);
  for (const kind of ['sdq','swemwbs']) {
    db.run('DELETE FROM responses'); db.run('DELETE FROM assessments');
    const n = kind === 'sdq' ? 40000 : 142857;
    const items = kind === 'sdq' ? codes : [1,2,3,4,5,6,7].map((i)=>`swemwbs_${i}`);
    db.run(`INSERT INTO assessments SELECT 'A'||lpad(i::VARCHAR,9,'0'),'P'||(i//2),'R'||(i//2),'${kind}','',['self','parent','teacher'][i%3+1],'first',DATE '2024-01-01',NULL,'f.csv',i::INTEGER FROM range(${n}) t(i)`);
    if (kind==='swemwbs') db.run(`UPDATE assessments SET informant='self'`);
    db.run(`INSERT INTO responses SELECT assessment_id,item,${kind==='sdq'?'floor(random()*3)':'1+floor(random()*5)'}::DOUBLE,'raw','item','f.csv',source_row FROM assessments, (SELECT unnest([${items.map((c: string)=>`'${c}'`)}]) item)`);
    for (let r=0;r<2;r++){
    t(kind+' bare', 'SELECT count(*), sum(s) FROM (SELECT assessment_id, sum(value) AS s FROM responses GROUP BY 1)');
    t(kind+' bare by scale', 'SELECT count(*), sum(s) FROM (SELECT assessment_id, item_set, sum(value) AS s FROM responses r JOIN measure_items i ON i.item = r.item AND NOT i.turned GROUP BY ALL)');
    t(kind+' scores by scale', "SELECT scale, avg(score), count(*) FILTER (status='scored'), count(band) FROM scale_scores GROUP BY 1");
    t(kind+' table', "CREATE OR REPLACE TABLE x AS SELECT * FROM scale_scores", 3);
    }
    const sql = scaleScoresSql(defs);
    const upto = (cte: string, next: string) => sql.slice(0, sql.indexOf(next)).replace(/,\s*(--[^\n]*\n)*\s*$/,'') + ` SELECT count(*) FROM ${cte}`;
    t(' item_sums', upto('item_sums', '-- Fewer different'));
    t(' own', upto('own', '-- What the parts'));
    t(' results', upto('results', 'converted AS ('));
  }
}, 200000);
