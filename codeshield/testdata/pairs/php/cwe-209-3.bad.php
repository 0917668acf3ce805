<?php
try {
    $pdo = new PDO(getenv('DSN'), getenv('DB_USER'), getenv('DB_PASSWORD'));
    $rows = $pdo->query('SELECT * FROM orders')->fetchAll();
} catch (PDOException $e) {
    die('Connection failed: ' . $e->getMessage());
}
echo json_encode($rows);
