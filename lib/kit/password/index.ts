export { Password, type PasswordProps } from "./password";
export { passwordStrength } from "./password-strength";
