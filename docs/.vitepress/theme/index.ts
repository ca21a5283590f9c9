import 'katex/dist/katex.min.css';
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import BenchmarkBars from './BenchmarkBars.vue';
import BenchmarkFigures from './BenchmarkFigures.vue';
import CellPicture from './CellPicture.vue';
import DemoLeaderboard from './DemoLeaderboard.vue';
import HeroVerdict from './HeroVerdict.vue';
import { keepPages } from './keep-pages.ts';
import SiteLayout from './SiteLayout.vue';
import StrategyPhases from './StrategyPhases.vue';
import VerdictPicture from './VerdictPicture.vue';
import WindowPicture from './WindowPicture.vue';
import './style.css';

/** The default theme in the colours of a grafted branch; the system's own fonts, so that nothing is fetched. */
const theme: Theme = {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app, router }) {
    keepPages(router);
    app.component('BenchmarkBars', BenchmarkBars);
    app.component('BenchmarkFigures', BenchmarkFigures);
    app.component('CellPicture', CellPicture);
    app.component('DemoLeaderboard', DemoLeaderboard);
    app.component('HeroVerdict', HeroVerdict);
    app.component('StrategyPhases', StrategyPhases);
    app.component('VerdictPicture', VerdictPicture);
    app.component('WindowPicture', WindowPicture);
  },
};

export default theme;
