import { components } from "../components/catalog";
import { catalog, type ExampleSlug, isExampleSlug } from "../examples/catalog";
import { apps, isAppSlug } from "../gallery/apps";
import { chapterOf, chapters, type ChapterSlug, examplesOf, isChapterSlug, proseOf } from "../tutorial/chapters";
import { prose } from "../tutorial/prose";

/** A part of a page that links may lead to. */
export interface PageSection {
  /** The id of its heading. */
  readonly anchor: string;
  readonly title: string;
  readonly summary?: string;
  /** Files whose text it shows, from the root of the repository. */
  readonly files: readonly string[];
}

export interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly PageSection[];
  /** Where the same can be read with more around it; search leads there. */
  readonly shownAt?: string;
}

/**
 * Every page of the site: for the map that search engines read, for the search and for the check of links. A new kind of
 * page adds its own here.
 */
export function sitePages(): readonly SitePage[] {
  return [
    {
      path: "/",
      title: "Start",
      description: "The idea on one screen: a button, the server behind it, and the files that both run from.",
      sections: [],
    },
    ...Object.keys(chapters).filter(isChapterSlug).map(chapterPage),
    ...galleryPages(),
    ...componentPages(),
    ...Object.keys(catalog).filter(isExampleSlug).map(examplePage),
  ];
}

function galleryPages(): SitePage[] {
  return [
    {
      path: "/gallery",
      title: "Gallery",
      description: "Small apps that do real work: live data, server state and the kit together.",
      sections: [],
    },
    ...apps.map(slug => ({
      path: `/gallery/${slug}`,
      title: catalog[slug].title,
      description: catalog[slug].summary,
      sections: [],
    })),
  ];
}

function componentPages(): SitePage[] {
  return [
    {
      path: "/components",
      title: "Components",
      description: "The component kit of solid-reflect: every component, live.",
      sections: [],
    },
    {
      path: "/components/tokens",
      title: "Design tokens",
      description: "Colours, type, space and motion of the kit, as custom properties.",
      sections: [],
    },
    ...components.map(({ slug, title, summary }) => ({
      path: `/components/${slug}`,
      title,
      description: summary,
      sections: [],
    })),
  ];
}

function chapterPage(chapter: ChapterSlug): SitePage {
  const { title, summary } = chapters[chapter];
  return {
    path: `/tutorial/${chapter}`,
    title,
    description: summary,
    sections: [
      ...proseOf(chapter).map(slug => ({
        anchor: slug,
        title: prose[slug].title,
        files: [`src/tutorial/prose/${slug}.md`],
      })),
      ...examplesOf(chapter).map(slug => ({
        anchor: slug,
        title: catalog[slug].title,
        summary: catalog[slug].summary,
        files: ["notes.md", "live.ts", "view.tsx"].map(file => `examples/${slug}/${file}`),
      })),
    ],
  };
}

function examplePage(slug: ExampleSlug): SitePage {
  const { title, summary } = catalog[slug];
  const chapter = chapterOf(slug);
  const shownAt = isAppSlug(slug) ? `/gallery/${slug}` : chapter && `/tutorial/${chapter}#${slug}`;
  return {
    path: `/examples/${slug}`,
    title,
    description: summary,
    sections: [],
    ...(shownAt !== undefined && { shownAt }),
  };
}
