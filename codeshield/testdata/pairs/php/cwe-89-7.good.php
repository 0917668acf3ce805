<?php
class PostModel
{
    public function __construct(private mysqli $db)
    {
    }

    public function byTag(string $tag, int $page): array
    {
        $offset = $page * 20;
        $stmt = $this->db->prepare('SELECT * FROM posts WHERE tag = ? LIMIT 20 OFFSET ?');
        $stmt->bind_param('si', $tag, $offset);
        $stmt->execute();
        return $stmt->get_result()->fetch_all(MYSQLI_ASSOC);
    }
}
