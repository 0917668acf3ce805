<?php
function create_password_reset(PDO $db, string $email): string
{
    $token = bin2hex(random_bytes(32));
    $pin = random_int(100000, 999999);
    $stmt = $db->prepare('INSERT INTO resets (email, token, pin) VALUES (?, ?, ?)');
    $stmt->execute([$email, $token, $pin]);
    return $token;
}
