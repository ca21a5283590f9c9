interface ImportMeta {
  /** Set by Vite: whether the site was built, rather than served while it is written. */
  readonly env: { readonly PROD: boolean };
}

declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}

declare module '*.csv?url' {
  const address: string;
  export default address;
}

declare module '*.css';
