<?php
class CommentWidget
{
    public function render(array $comments): string
    {
        $html = '<ul>';
        foreach ($comments as $comment) {
            $html .= '<li><b>' . htmlspecialchars($comment['author']) . '</b>: ' . htmlspecialchars($comment['text']) . '</li>';
        }
        return $html . '</ul>';
    }
}

echo '<input name="q" value="' . htmlspecialchars($_GET['q'] ?? '', ENT_QUOTES) . '">';
