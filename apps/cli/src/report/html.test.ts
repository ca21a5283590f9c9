import { describe, expect, it } from 'vitest';
import { html, unbroken } from './html.ts';

describe('html', () => {
  it('escapes what is put in, in text and in attributes, and leaves its own alone', () => {
    const hostile = `<script>alert("1")</script>&'`;
    expect(html`<b title="${hostile}">${hostile}</b>`.text).toBe(
      '<b title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</b>',
    );
    expect(html`<p>${html`<i>${'<'}</i>`}${[html`<b>1</b>`, '&', 2]}${null}${false}</p>`.text).toBe(
      '<p><i>&lt;</i><b>1</b>&amp;2</p>',
    );
  });

  it('shows control characters and marks of direction as what they are: nothing to read', () => {
    expect(html`${'a\u0000b\u202ec\u2066d\n'}`.text).toBe('a\ufffdb\ufffdc\ufffdd\n');
  });
});

it('keeps flags in one piece on a narrow screen, and their text as it is', () => {
  expect(unbroken('More seeds (--seeds 10) <b> of 95 %, as in births-2003.csv --lr 1').text).toBe(
    'More seeds (<span class="flag">--seeds</span> 10) &lt;b&gt; of 95 %, as in births-2003.csv <span class="flag">--lr</span> 1',
  );
});
