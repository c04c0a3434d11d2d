/**
 * Custom functions and Excel's errors: a refusal in our sentence, which Excel shows beside #VALUE! or #N/A (custom texts
 * are allowed with these two only), in the language of the user's screen. Spec: functions §2
 */
/// <reference types="custom-functions-runtime" />
/// <reference types="office-js" />

/** `unknown` is #N/A, `wrong` is #VALUE!. To be thrown by the function that Excel called. */
export function refusedInvocation(
  because: 'unknown' | 'wrong',
  sentence: { readonly sv: string; readonly en: string },
): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const code = because === 'unknown' ? ErrorCode.notAvailable : ErrorCode.invalidValue;
  const swedish = Office.context.displayLanguage.toLowerCase().startsWith('sv');
  return new CustomFunctions.Error(code, swedish ? sentence.sv : sentence.en);
}
