<?php

function decryptToken(string $token, string $key): array
{
    $raw = base64_decode($token, true);
    if ($raw === false || strlen($raw) < 28) {
        throw new InvalidArgumentException('malformed token');
    }
    $nonce = substr($raw, 0, 12);
    $tag = substr($raw, 12, 16);
    $plain = openssl_decrypt(substr($raw, 28), 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $nonce, $tag);
    if ($plain === false) {
        throw new InvalidArgumentException('token was changed');
    }
    return json_decode($plain, true, 16, JSON_THROW_ON_ERROR);
}

function findUser(mysqli $db, string $email): ?array
{
    $stmt = $db->prepare('SELECT id, name FROM users WHERE email = ?');
    if ($stmt === false) {
        throw new RuntimeException('cannot prepare the query');
    }
    $stmt->bind_param('s', $email);
    $stmt->execute();
    $row = $stmt->get_result()->fetch_assoc();
    if (!$row) {
        return null;
    }
    return ['id' => $row['id'], 'name' => $row['name']];
}
