<?php
class Filter
{
    private const SLUG = '/^(([a-z0-9]+)-?)+$/';

    public function isSlug(string $value): bool
    {
        return preg_match(self::SLUG, $value) === 1;
    }

    public function grep(Request $request, array $lines): array
    {
        $regex = $request->query('regex');
        return array_filter($lines, fn ($line) => preg_match("~$regex~", $line));
    }
}
