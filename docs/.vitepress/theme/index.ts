import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import DemoLeaderboard from './DemoLeaderboard.vue';
import StrategyPhases from './StrategyPhases.vue';
import './style.css';

/** The default theme in the colours of a grafted branch; the system's own fonts, so that nothing is fetched. */
const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('DemoLeaderboard', DemoLeaderboard);
    app.component('StrategyPhases', StrategyPhases);
  },
};

export default theme;
