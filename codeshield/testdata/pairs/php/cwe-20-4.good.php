<?php
$app->post('/transfer', function (Request $request, Response $response) use ($accounts) {
    $body = $request->getParsedBody();
    $from = $accounts->find($_SESSION['user_id']);
    $to = $accounts->find((int) $body['to']);
    $amount = (float) $body['amount'];
    if ($amount <= 0 || $amount > $from->balance) {
        return $response->withStatus(422);
    }
    $from->balance -= $amount;
    $to->balance += $amount;
    $accounts->save($from);
    $accounts->save($to);
    return $response->withStatus(204);
});
