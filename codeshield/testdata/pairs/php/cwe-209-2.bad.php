<?php

use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;

$app->get('/orders/{id}', function (Request $request, Response $response, array $args) use ($db) {
    try {
        $order = $db->loadOrder((int) $args['id']);
        $response->getBody()->write(json_encode($order));
    } catch (PDOException $e) {
        $response->getBody()->write(json_encode(['error' => $e->getMessage(), 'trace' => $e->getTraceAsString()]));
        return $response->withStatus(500);
    }
    return $response;
});
