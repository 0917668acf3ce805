<?php

session_start();
require __DIR__ . '/db.php';

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    if (!isset($_SESSION['user_id'])) {
        header('Location: /login.php');
        exit;
    }
    $stmt = $pdo->prepare('UPDATE users SET email = ? WHERE id = ?');
    $stmt->execute([$_POST['email'], $_SESSION['user_id']]);
    header('Location: /profile.php');
    exit;
}
?>
<form method="post">
  <input type="email" name="email">
  <button>Save</button>
</form>
