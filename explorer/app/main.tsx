// Starts the explorer in the page.
import { render } from 'preact';
import { App } from './shell/App';
import { dress } from './state/theme';

dress();
const root = document.getElementById('app');
if (root) render(<App />, root);
