import { mustDecide } from './finding.ts';
import type { Rule } from './rule.ts';

const EMAIL = /\be ?mail\b/;
const ACCOUNT =
  /\b(?:instagram|insta|snapchat|tiktok|twitter|facebook|discord|gamertag|social media|user ?name|screen name)\b/;
const ADDRESS = /\b(?:url|website|web site|web page|link|profile|homepage|ip address|ip)\b/;
const VERSION = /\b(?:version|release|build|revision)\b/;

/** Share of answers that must be one, where nothing but their form speaks for it. */
const SHARE = 0.1;
const FEWEST = 2;

/** Email addresses, web addresses, accounts and the addresses of computers. */
export const online: Rule = (profile) => {
  const { words, answered, found } = profile;
  const hasMany = ({ distinct, cells }: { distinct: number; cells: number }) =>
    distinct >= FEWEST && cells >= answered.cells * SHARE;
  const isEmail = EMAIL.test(words);
  if (hasMany(found.email) || (isEmail && found.email.cells > 0)) {
    if (found.written.cells <= answered.cells / 2) {
      return mustDecide('email', profile, found.email.cells, isEmail && 'header', 'pattern');
    }
  }
  const isAccount = ACCOUNT.test(words);
  if (isAccount && found.written.cells === 0 && answered.distinct >= FEWEST) {
    const matching = found.handle.cells + found.web.cells;
    return mustDecide('url_or_handle', profile, matching, 'header', matching > 0 && 'pattern');
  }
  const isAddress = ADDRESS.test(words);
  const web = {
    distinct: found.web.distinct + found.handle.distinct,
    cells: found.web.cells + found.handle.cells,
  };
  if ((hasMany(web) || (isAddress && web.cells > 0)) && found.written.cells <= answered.cells / 2) {
    return mustDecide('url_or_handle', profile, web.cells, isAddress && 'header', 'pattern');
  }
  return ipAddresses(profile, /\bip\b/.test(words));
};

function ipAddresses(profile: Parameters<Rule>[0], isNamed: boolean): ReturnType<Rule> {
  const { words, answered, found } = profile;
  const all = found.ip.cells + found.could_be_ip.cells;
  if (isNamed && all > 0) return mustDecide('ip_address', profile, all, 'header', 'pattern');
  const isVersion = VERSION.test(words) || found.ip.distinct < found.could_be_ip.distinct;
  if (isVersion || found.ip.distinct < FEWEST || all < answered.cells * SHARE) return null;
  return mustDecide('ip_address', profile, all, 'pattern');
}
