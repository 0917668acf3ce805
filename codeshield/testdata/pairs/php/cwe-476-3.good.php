<?php
function login(PDO $db): void
{
    $stmt = $db->prepare('SELECT id, hash FROM users WHERE email = ?');
    $stmt->execute([$_POST['email'] ?? '']);
    $row = $stmt->fetch(PDO::FETCH_ASSOC);
    if ($row !== false && password_verify($_POST['password'] ?? '', $row['hash'])) {
        session_regenerate_id(true);
        $_SESSION['user_id'] = $row['id'];
    }
}
