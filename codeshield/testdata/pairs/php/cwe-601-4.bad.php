<?php
session_start();
if (password_verify($_POST['password'], $hash)) {
    $_SESSION['user'] = $id;
    $next = $_GET['next'] ?? '/';
    header('Location: ' . $next);
    exit;
}
