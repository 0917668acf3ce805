<?php
class Calculator
{
    public function run(Request $request): mixed
    {
        $expression = $request->input('expression');
        return eval('return ' . $expression . ';');
    }

    public function dispatch(): mixed
    {
        $action = $_GET['action'];
        return $action($_GET['arg']);
    }
}
