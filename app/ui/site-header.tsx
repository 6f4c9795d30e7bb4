import { Link, NavLink, useLocation } from '@remix-run/react';
import { DeviceIcon, MenuIcon } from './icons.tsx';
import { workPages } from './site-pages.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import { Wordmark } from './wordmark.tsx';

/** The head of every page. Under 1240 pixels its pages move into a menu that also opens without JavaScript. */
export function SiteHeader() {
  const { key } = useLocation();
  return (
    <header className="app-header">
      <div className="app-width app-header__inner">
        <Link to="/" className="app-header__home" aria-label="Evenlode, home">
          <Wordmark />
        </Link>
        <nav className="app-header__nav" aria-label="Pages">
          <ul className="app-header__list">
            {workPages.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} className="app-header__link">
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <Link to="/privacy" className="app-header__device">
          <DeviceIcon />
          Stays on this device
        </Link>
        <details className="app-header__menu" key={key}>
          <summary>
            <MenuIcon size={22} />
            <VisuallyHidden>Menu</VisuallyHidden>
          </summary>
          <nav aria-label="Menu">
            <ul className="app-header__drawer">
              {workPages.map(({ to, label }) => (
                <li key={to}>
                  <NavLink to={to}>{label}</NavLink>
                </li>
              ))}
            </ul>
          </nav>
        </details>
      </div>
    </header>
  );
}
