<?php

function decryptToken(string $token, string $key): array
{
    $raw = base64_decode($token);
    $nonce = substr($raw, 0, 12);
    $tag = substr($raw, 12, 16);
    $plain = openssl_decrypt(substr($raw, 28), 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $nonce, $tag);
    return json_decode($plain, true);
}

function findUser(mysqli $db, string $email): array
{
    $stmt = $db->prepare('SELECT id, name FROM users WHERE email = ?');
    $stmt->bind_param('s', $email);
    $stmt->execute();
    $row = $stmt->get_result()->fetch_assoc();
    return ['id' => $row['id'], 'name' => $row['name']];
}
