import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent } from 'vue';
import DemoLeaderboard from './DemoLeaderboard.vue';
import StrategyPhases from './StrategyPhases.vue';
import './style.css';

/** The default theme in the colours of a grafted branch; the system's own fonts, so that nothing is fetched. */
const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('DemoLeaderboard', DemoLeaderboard);
    app.component('StrategyPhases', StrategyPhases);
    // Fetched on its page alone.
    app.component(
      'LiveDemo',
      defineAsyncComponent(() => import('../demo/page/LiveDemo.vue')),
    );
  },
};

export default theme;
