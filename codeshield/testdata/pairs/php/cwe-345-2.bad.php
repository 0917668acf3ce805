<?php

final class RememberMe
{
    public function __construct(private PDO $db)
    {
    }

    public function user(): ?array
    {
        if (!isset($_COOKIE['remember'])) {
            return null;
        }
        $data = json_decode(base64_decode($_COOKIE['remember']), true);
        $stmt = $this->db->prepare('SELECT * FROM users WHERE id = ?');
        $stmt->execute([$data['user_id']]);
        return $stmt->fetch() ?: null;
    }

    public function isAdmin(): bool
    {
        return ($_COOKIE['role'] ?? '') === 'admin';
    }
}
