<?php
$count = max(1, min(100, (int) ($_GET['count'] ?? 10)));
$codes = [];
for ($i = 0; $i < $count; $i++) {
    $codes[] = bin2hex(random_bytes(8));
}
header('Content-Type: application/json');
echo json_encode(['codes' => $codes]);
