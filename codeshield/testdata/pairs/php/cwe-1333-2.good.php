<?php
class Filter
{
    private const SLUG = '/\A[a-z0-9]+(?:-[a-z0-9]+)*\z/';

    public function isSlug(string $value): bool
    {
        return strlen($value) < 200 && preg_match(self::SLUG, $value) === 1;
    }

    public function grep(Request $request, array $lines): array
    {
        $text = $request->query('text', '');
        return array_filter($lines, fn ($line) => str_contains($line, $text));
    }
}
