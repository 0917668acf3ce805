<?php

use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;

$app = AppFactory::create();

$app->get('/convert', function (Request $request, Response $response): Response {
    $params = $request->getQueryParams();
    $file = '/srv/images/' . basename($params['file'] ?? '');
    $format = in_array($params['format'] ?? 'png', ['png', 'jpg'], true) ? $params['format'] : 'png';
    exec('convert ' . escapeshellarg($file) . ' ' . escapeshellarg("/srv/out/result.$format"), $output, $status);
    $response->getBody()->write($status === 0 ? 'done' : 'failed');
    return $response;
});

$app->run();
