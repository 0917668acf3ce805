<?php
function login(PDO $db): void
{
    $stmt = $db->prepare('SELECT id, hash FROM users WHERE email = ?');
    $stmt->execute([$_POST['email'] ?? '']);
    $user = $stmt->fetch();
    if (!$user) {
        echo json_encode(['error' => 'No account with this email']);
        return;
    }
    if (!password_verify($_POST['password'] ?? '', $user['hash'])) {
        echo json_encode(['error' => 'Wrong password']);
        return;
    }
    $_SESSION['user_id'] = $user['id'];
}
