import paper from './paper.css?raw';
import blocks from './paper-blocks.css?raw';
import phone from './paper-phone.css?raw';
import print from './paper-print.css?raw';

/** The style sheet of the paper as text, for a file that carries its own. */
export const paperStyle = [paper, blocks, phone, print].join('\n');
