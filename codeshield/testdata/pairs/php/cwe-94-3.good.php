<?php
class Calculator
{
    private const ACTIONS = ['sum' => 'array_sum', 'max' => 'max'];

    public function run(Request $request): float
    {
        $numbers = array_map('floatval', $request->input('numbers', []));
        return match ($request->input('operation')) {
            'sum' => array_sum($numbers),
            'max' => max($numbers),
            default => throw new InvalidArgumentException('unknown operation'),
        };
    }
}
