<?php

final class RememberMe
{
    public function __construct(private PDO $db, private string $key)
    {
    }

    public function user(): ?array
    {
        [$payload, $mac] = array_pad(explode('.', $_COOKIE['remember'] ?? '', 2), 2, '');
        $expected = hash_hmac('sha256', $payload, $this->key);
        if (!hash_equals($expected, $mac)) {
            return null;
        }
        $data = json_decode(base64_decode($payload), true);
        $stmt = $this->db->prepare('SELECT * FROM users WHERE id = ?');
        $stmt->execute([$data['user_id']]);
        return $stmt->fetch() ?: null;
    }

    public function isAdmin(): bool
    {
        return ($_SESSION['role'] ?? '') === 'admin';
    }
}
