<?php
class CommentWidget
{
    public function render(array $comments): string
    {
        $html = '<ul>';
        foreach ($comments as $comment) {
            $html .= '<li><b>' . $comment['author'] . '</b>: ' . $comment['text'] . '</li>';
        }
        return $html . '</ul>';
    }
}

echo '<input name="q" value="' . ($_GET['q'] ?? '') . '">';
