<?php
class PostModel
{
    public function __construct(private mysqli $db)
    {
    }

    public function byTag(string $tag, int $page): array
    {
        $offset = $page * 20;
        $sql = sprintf("SELECT * FROM posts WHERE tag = '%s' LIMIT 20 OFFSET %d", $tag, $offset);
        return $this->db->query($sql)->fetch_all(MYSQLI_ASSOC);
    }
}
