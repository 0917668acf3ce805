<?php
function login(PDO $db): void
{
    $stmt = $db->prepare('SELECT id, hash FROM users WHERE email = ?');
    $stmt->execute([$_POST['email'] ?? '']);
    $user = $stmt->fetch();
    $hash = $user ? $user['hash'] : DUMMY_HASH;
    if (!password_verify($_POST['password'] ?? '', $hash) || !$user) {
        echo json_encode(['error' => 'Wrong email or password']);
        return;
    }
    $_SESSION['user_id'] = $user['id'];
}
