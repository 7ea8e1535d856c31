export const NUMBER = encodeURIComponent('47/2020/NĐ-CP');
export const ID = 'nghi-dinh-47-2020-nd-cp';

/** Each route with a question that the samples answer; `{task}` and `{document}` are the first of their lists. */
export const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  '/session': ['/session'],
  '/instruments': ['/instruments?limit=5&count=true', '/instruments?q=47%2F2020&count=true'],
  '/instruments/resolve': [`/instruments/resolve?ref=${NUMBER}`],
  '/instruments/{id}': [`/instruments/${ID}`],
  '/instruments/{id}/cited-by': [
    `/instruments/${ID}/cited-by?count=true`,
    `/instruments/${ID}/cited-by?count=true&role=implements,according-to&outcome=resolved&kind=numbered`,
  ],
  '/instruments/{id}/cites': [`/instruments/${ID}/cites`],
  '/instruments/{id}/relations': [`/instruments/${ID}/relations`, `/instruments/${ID}/relations?direction=in`],
  '/instruments/{id}/tasks': [`/instruments/${ID}/tasks?count=true`],
  '/instruments/{id}/trace': [`/instruments/${ID}/trace`],
  '/instruments/{id}/impact': [`/instruments/${ID}/impact`],
  '/instruments/{id}/graph': [`/instruments/${ID}/graph`],
  '/tasks': ['/tasks?count=true', '/tasks?sort=deadline', `/tasks?sort=deadline&instrument=${NUMBER}&limit=2`],
  '/tasks/{id}': ['/tasks/{task}'],
  '/documents': ['/documents?count=true', `/documents?count=true&instrument=${ID}&period=2026..2027&q=cong`],
  '/documents/{id}': ['/documents/{document}'],
  '/documents/{id}/text': ['/documents/{document}/text'],
  '/mentions': [`/mentions?instrument=${ID}`, '/mentions?document={document}', '/mentions?unit=so&kind=named&limit=5'],
  '/units': ['/units', `/units?instrument=${ID}&duty=lead`, '/units?document={document}&duty=coordinating'],
  '/search': ['/search?q=du+lieu&facets=type,year,unit', `/search?q=${NUMBER}`],
  '/findings': ['/findings?limit=100'],
  '/findings/groups': ['/findings/groups?limit=100'],
  '/decisions': ['/decisions'],
  '/changes': ['/changes', '/changes?since=0&limit=5'],
  '/coverage': ['/coverage'],
  '/health/live': ['/health/live'],
  '/health/ready': ['/health/ready'],
  '/openapi.json': ['/openapi.json'],
  '/schemas': ['/schemas'],
  '/schemas/{name}': ['/schemas/Mention'],
};
