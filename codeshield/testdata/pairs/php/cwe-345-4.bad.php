<?php
session_start();
if (isset($_COOKIE['user_id'])) {
    $_SESSION['user_id'] = (int) $_COOKIE['user_id'];
}
if (!empty($_COOKIE['is_admin'])) {
    $_SESSION['admin'] = true;
}
