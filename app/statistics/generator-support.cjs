'use strict';

// Stands in for @stdlib/assert-has-generator-support, which finds out by eval. The page's policy blocks eval, and browsers
// report each try as a violation. Every browser that runs WebAssembly exceptions has generators. Remove this, and its
// alias in vite.config.ts, once the package asks without eval.
module.exports = () => true;
