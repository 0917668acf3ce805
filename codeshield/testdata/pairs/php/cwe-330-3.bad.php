<?php
function create_password_reset(PDO $db, string $email): string
{
    $token = sha1($email . microtime());
    $pin = rand(100000, 999999);
    $stmt = $db->prepare('INSERT INTO resets (email, token, pin) VALUES (?, ?, ?)');
    $stmt->execute([$email, $token, $pin]);
    return $token;
}
