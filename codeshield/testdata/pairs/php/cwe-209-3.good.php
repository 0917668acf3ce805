<?php
try {
    $pdo = new PDO(getenv('DSN'), getenv('DB_USER'), getenv('DB_PASSWORD'));
    $rows = $pdo->query('SELECT * FROM orders')->fetchAll();
} catch (PDOException $e) {
    error_log($e->getMessage());
    http_response_code(500);
    die('Service unavailable');
}
echo json_encode($rows);
