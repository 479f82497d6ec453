package dev.parallax.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokenCodesTest {

  /** As the page reads them. */
  private static int read(String code) {
    int base = TokenCodes.ALPHABET.length();
    int[] digits = code.chars().map(TokenCodes.ALPHABET::indexOf).toArray();
    return switch (digits.length) {
      case 1 -> digits[0];
      case 2 -> 64 + (digits[0] - 64) * base + digits[1];
      default -> 64 + (base - 65) * base + (digits[1] * base + digits[2]) * base + digits[3];
    };
  }

  @Test
  void everyNumberIsReadAsItWasWritten() {
    for (int number = 0; number < TokenCodes.MOST; number += number < 3_000 ? 1 : 997) {
      StringBuilder code = new StringBuilder();
      TokenCodes.append(code, number);
      assertThat(read(code.toString())).isEqualTo(number);
      assertThat(code).hasSize(number < 64 ? 1 : number < 2_088 ? 2 : 4);
    }
  }

  @Test
  void whatHasNoCodeIsRefused() {
    assertThatThrownBy(() -> TokenCodes.append(new StringBuilder(), TokenCodes.MOST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingInItHasToBeEscaped() {
    assertThat(TokenCodes.ALPHABET).hasSize(88).doesNotContainAnyWhitespaces();
    assertThat(TokenCodes.ALPHABET.chars()).noneMatch(c -> "\"\\<>&'".indexOf(c) >= 0);
  }
}
