<?php
session_start();
if (isset($_COOKIE['remember'])) {
    [$id, $mac] = array_pad(explode(':', $_COOKIE['remember'], 2), 2, '');
    if (hash_equals(hash_hmac('sha256', $id, getenv('REMEMBER_KEY')), $mac)) {
        $_SESSION['user_id'] = (int) $id;
    }
}
