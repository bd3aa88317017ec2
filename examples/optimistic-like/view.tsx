import { createLive, createOptimistic } from "solid-reflect";
import { Button, Space, Text } from "solid-reflect/kit";
import { openPost } from "./live";

export default function OptimisticLike() {
  const post = createLive(openPost);
  const [likes, like] = createOptimistic(post.likes, post.like, n => n + 1);
  return (
    <Space gap="medium">
      <Button onClick={like} loading={false}>
        ♥ <output data-testid="shown">{likes()}</output>
      </Button>
      <Text muted>
        The server has <output data-testid="server">{post.likes()}</output>
      </Text>
    </Space>
  );
}
