import { onBeforeUnmount, onMounted, type Ref, ref } from 'vue';

/** The width of an element in pixels, as it changes: a chart that is drawn at its own size has letters of one size everywhere. */
export function useWidth(usual: number): { readonly element: Ref<HTMLElement | null>; readonly width: Ref<number> } {
  const element = ref<HTMLElement | null>(null);
  const width = ref(usual);
  let observer: ResizeObserver | null = null;
  onMounted(() => {
    observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) width.value = measured;
    });
    if (element.value !== null) observer.observe(element.value);
  });
  onBeforeUnmount(() => observer?.disconnect());
  return { element, width };
}
