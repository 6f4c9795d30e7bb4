import { Link } from '@remix-run/react';
import { readingPages } from './site-pages.ts';

export function SiteFooter() {
  return (
    <footer className="app-footer">
      <div className="app-width app-footer__inner">
        <p>
          Evenlode works in your browser. Your data is not uploaded, and closing this tab clears it.
        </p>
        <nav aria-label="About Evenlode">
          <ul className="app-footer__links">
            {readingPages.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
