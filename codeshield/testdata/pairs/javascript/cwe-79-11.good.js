import React from 'react';
import DOMPurify from 'dompurify';
import { marked } from 'marked';

export default function CommentList({ comments }) {
  return (
    <ul>
      {comments.map((c) => (
        <li key={c.id} dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(marked.parse(c.body)) }} />
      ))}
    </ul>
  );
}
