/** What tags do to the text in them. */

/** Nothing in these is text of the page. */
export const silentTags: ReadonlySet<string> = new Set(
  'script style noscript template head title meta link iframe object embed svg canvas select option button form input textarea nav footer aside audio video map'.split(
    ' ',
  ),
);

/** These start and end a line. */
export const blockTags: ReadonlySet<string> = new Set(
  'address article blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure founder-content h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
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
  ].map((name) => name.toLowerCase()),
);
