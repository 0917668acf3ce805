import React from 'react';
import { marked } from 'marked';

export default function CommentList({ comments }) {
  return (
    <ul>
      {comments.map((c) => (
        <li key={c.id} dangerouslySetInnerHTML={{ __html: marked.parse(c.body) }} />
      ))}
    </ul>
  );
}
