/** What tags do to the text in them. */

/** Nothing in these is text of the page. */
export const silentTags: ReadonlySet<string> = new Set(
  'script style noscript template head title meta link iframe object embed svg canvas select option button input textarea nav footer aside audio video map'.split(
    ' ',
  ),
);

/** These start and end a line. */
export const blockTags: ReadonlySet<string> = new Set(
  'address article blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure form founder-content h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** These stand within a line. */
export const inlineTags: ReadonlySet<string> = new Set(
  'a b big em font i img ins label mark s small span strong sub sup u'.split(' '),
);

/** These are parted by a tab within a table's row. */
export const cellTags: ReadonlySet<string> = new Set(['td', 'th']);

/** Elements that publishing systems of governments and newspapers put a page's text in, by tag, id or class. */
export const contentNames: ReadonlySet<string> = new Set(
  [
    'founder-content',
    'ucap-content',
    'pages_content',
    'trs_editor',
    'trs_ueditor',
    'trs_editor_view',
    'trs_preappend',
    'ozoom',
    'zoom',
    'articlecontent',
    'article-content',
    'article_content',
    'news_content',
    'newscontent',
    'rm_txt_con',
    'vsb_content',
    'v_news_content',
    'wp_articlecontent',
    'xxgk_content',
    'endtext',
    'artibody',
    'p-detail',
  ].map((name) => name.toLowerCase()),
);

/** Parts of the ids and classes of what stands beside a page's text. */
export const asideNames: ReadonlySet<string> = new Set(
  'comment comments commentlist pinglun reply related relate relevant recommend recommended tuijian sidebar share bshare bdshare bdsharebuttonbox breadcrumb crumb crumbs nav navbar navigation menu footer copyright login toolbar'.split(
    ' ',
  ),
);
