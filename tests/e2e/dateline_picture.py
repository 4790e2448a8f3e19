# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen."""

import struct
import zlib


class Picture:
    """What is on the screen."""

    def __init__(self, display):
        self.width, self.height, self.stride, self.pixels = display.read()

    def get(self, x, y):
        """Returns red, green and blue at a point."""
        at = y * self.stride + x * 4
        blue, green, red = self.pixels[at:at + 3]
        return red, green, blue

    def count(self, box):
        """Returns the colours in a box (x, y, width, height) with how often each is there."""
        counts = {}
        for y in range(box[1], box[1] + box[3]):
            row = self.pixels[y * self.stride + box[0] * 4:y * self.stride + (box[0] + box[2]) * 4]
            for at in range(0, len(row), 4):
                colour = (row[at + 2], row[at + 1], row[at])
                counts[colour] = counts.get(colour, 0) + 1
        return counts

    def list_changes(self, other):
        """Returns where another picture of the same screen differs, as points."""
        points = []
        for y in range(self.height):
            start, end = y * self.stride, y * self.stride + self.width * 4
            row, before = self.pixels[start:end], other.pixels[start:end]
            if row != before:
                points += [(at // 4, y) for at in range(0, len(row), 4) if row[at:at + 4] != before[at:at + 4]]
        return points

    def save(self, path, box=None, grey=False):
        """Writes a PNG of a box (x, y, width, height), or of all; grey as a newspaper prints it."""
        left, top, width, height = box or (0, 0, self.width, self.height)
        rows = bytearray()
        for y in range(top, top + height):
            row = self.pixels[y * self.stride + left * 4:y * self.stride + (left + width) * 4]
            rgb = bytearray(width * 3)
            rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
            if grey:
                values = bytes((299 * rgb[at] + 587 * rgb[at + 1] + 114 * rgb[at + 2]) // 1000
                               for at in range(0, len(rgb), 3))
                rgb[0::3] = rgb[1::3] = rgb[2::3] = values
            rows += b'\0' + rgb

        def chunk(kind, data):
            return (struct.pack('>I', len(data)) + kind + data +
                    struct.pack('>I', zlib.crc32(kind + data)))

        with open(path, 'wb') as file:
            file.write(b'\x89PNG\r\n\x1a\n' +
                       chunk(b'IHDR', struct.pack('>2I5B', width, height, 8, 2, 0, 0, 0)) +
                       chunk(b'IDAT', zlib.compress(bytes(rows), 9 if box else 1)) + chunk(b'IEND', b''))


def get_contrast(one, other):
    """Returns the contrast of two colours, 1 to 21, as WCAG 2 defines it."""
    def get_luminance(colour):
        parts = [part / 255 for part in colour]
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                 for part in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted([get_luminance(one), get_luminance(other)], reverse=True)
    return (light + 0.05) / (dark + 0.05)
