import { index, route, type RouteConfig } from '@remix-run/route-config';

export default [
  index('routes/home/route.tsx'),
  route('import', 'routes/import/route.tsx'),
  route('quality', 'routes/quality/route.tsx'),
  route('pathway', 'routes/pathway/route.tsx'),
  route('outcomes', 'routes/outcomes/route.tsx'),
  route('equity', 'routes/equity/route.tsx'),
  route('feedback', 'routes/feedback/route.tsx'),
  route('principles', 'routes/principles/route.tsx'),
  route('report', 'routes/report/route.tsx'),
  route('explore', 'routes/explore/route.tsx'),
  route('measures', 'routes/measures/route.tsx'),
  route('measures/:id', 'routes/measure/route.tsx'),
  route('data-dictionary', 'routes/data-dictionary/route.tsx'),
  route('methods', 'routes/methods/route.tsx'),
  route('privacy', 'routes/privacy/route.tsx'),
  route('accessibility', 'routes/accessibility/route.tsx'),
  route('templates/:file', 'routes/templates/route.ts'),
  route('*', 'routes/not-found/route.tsx'),
] satisfies RouteConfig;
