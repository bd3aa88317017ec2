// Articles with pages
// Each with a picture, its text and what readers did; three to a page.
import MessageSquare from "lucide-solid/icons/message-square";
import Star from "lucide-solid/icons/star";
import ThumbsUp from "lucide-solid/icons/thumbs-up";
import { createSignal, type JSX } from "solid-js";
import { Avatar, Icon, type IconComponent, Link, List, ListItem, Pagination, Space, Text } from "solid-reflect/kit";

const articles = Array.from({ length: 23 }, (_, part) => ({
  title: `A journey, part ${part + 1}`,
  summary: "How the ship left the harbour, and what the captain wrote about it in the evening.",
}));
function Mark(props: { of: IconComponent; name: string; count: number }): JSX.Element {
  return (
    <Text muted>
      <Icon as={props.of} label={props.name} /> {props.count}
    </Text>
  );
}

export default function Articles(): JSX.Element {
  const [page, setPage] = createSignal(1);
  return (
    <Space direction="vertical">
      <List
        size="large"
        items={articles.slice(page() * 3 - 3, page() * 3)}
        footer={
          <Pagination
            aria-label="Pages of articles"
            total={articles.length}
            pageSize={3}
            value={page()}
            onChange={setPage}
          />
        }
      >
        {article => (
          <ListItem
            media={<Avatar name="Ada Lovelace" />}
            title={<Link href="#article">{article.title}</Link>}
            description={article.summary}
            extra={<div style={{ width: "8rem", height: "5rem", background: "var(--kit-accent-soft)" }} />}
          >
            <Space gap="medium">
              <Mark of={Star} name="Stars" count={156} />
              <Mark of={ThumbsUp} name="Likes" count={98} />
              <Mark of={MessageSquare} name="Answers" count={2} />
            </Space>
          </ListItem>
        )}
      </List>
    </Space>
  );
}
